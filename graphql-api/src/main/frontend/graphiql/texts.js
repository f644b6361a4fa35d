const asked = new URLSearchParams(location.search).get("lang");

/** English or Swedish: that of the address, else the first of the browser's that there is. */
export const language = [asked, ...navigator.languages].map((tag) => tag?.slice(0, 2)).find((tag) => tag === "sv" || tag === "en") ?? "en";

const TEXTS = {
  en: {
    welcome: "Welcome! Press ▶ or Ctrl-Enter to run a query. The Cookbook has more, the Docs all that can be asked for: open them by the buttons on the left.",
    cookbook: "Cookbook",
    hint: "Questions that people ask. Click one to open it, then run or change it.",
    share: "Copy a link to this query",
    shared: "Link copied",
    inAddress: "The link is in the address bar",
    notCopied: "The browser does not let this page copy: save the answer instead",
    title: "Welcome",
    copy: "Copy answer",
    copied: "Answer copied",
    csvFailed: "This answer has no CSV form: {0}",
    cost: "Cost: {0} of {1}",
    unreachable: "The server at {0} does not answer. Check your connection, or try again later.",
    unknown: "There is no saved query named {0}.",
    answer: "Answer",
  },
  sv: {
    welcome: "Välkommen! Tryck på ▶ eller Ctrl-Enter för att köra en fråga. Kokboken har fler, Docs visar allt som går att fråga efter: öppna dem med knapparna till vänster.",
    cookbook: "Kokbok",
    hint: "Frågor som folk ställer. Klicka på en för att öppna den, kör eller ändra den sedan.",
    share: "Kopiera en länk till frågan",
    shared: "Länken är kopierad",
    inAddress: "Länken står i adressfältet",
    notCopied: "Webbläsaren låter inte sidan kopiera: spara svaret i stället",
    title: "Exempel",
    copy: "Kopiera svaret",
    copied: "Svaret är kopierat",
    csvFailed: "Svaret går inte att få som CSV: {0}",
    cost: "Kostnad: {0} av {1}",
    unreachable: "Servern på {0} svarar inte. Kontrollera din anslutning eller försök igen senare.",
    unknown: "Det finns ingen sparad fråga som heter {0}.",
    answer: "Svar",
  },
};

/** The text with its placeholders {0} and {1} filled. */
export function text(key, ...values) {
  return textIn(language, key, ...values);
}

export function textIn(language, key, ...values) {
  return TEXTS[language][key].replace(/\{(\d)\}/g, (_, index) => (typeof values[index] === "number" ? values[index].toLocaleString(language) : values[index]));
}

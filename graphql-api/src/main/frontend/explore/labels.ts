export interface Placed {
  x: number;
  y: number;
  radius: number;
  text: string;
  weight: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const CHARACTER = 6.8;
/** What wide letters need beyond the average. */
const SLACK = 8;
const HEIGHT = 14;

/**
 * Decides which labels are shown, and on which side of their circles: those of heavier nodes first, none over another
 * label or circle, none outside the picture.
 */
export function placeLabels<T extends Placed>(nodes: T[], width: number, height: number): Map<T, "start" | "end"> {
  const circles = nodes.map(circleBox);
  const taken: Box[] = [];
  const shown = new Map<T, "start" | "end">();
  for (const node of [...nodes].sort((a, b) => b.weight - a.weight)) {
    const own = nodes.indexOf(node);
    for (const side of ["start", "end"] as const) {
      const box = labelBox(node, side);
      const isFree =
        box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height &&
        taken.every((other) => !overlap(box, other)) &&
        circles.every((other, index) => index === own || !overlap(box, other));
      if (!isFree) continue;
      taken.push(box);
      shown.set(node, side);
      break;
    }
  }
  return shown;
}

function labelBox({ x, y, radius, text }: Placed, side: "start" | "end"): Box {
  const length = text.length * CHARACTER + SLACK;
  const left = side === "start" ? x + radius + 3 : x - radius - 3 - length;
  return { left, right: left + length, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
}

function circleBox({ x, y, radius }: Placed): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function overlap(a: Box, b: Box) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

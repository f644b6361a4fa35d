// relay-compiler finds queries by this tag and requires names that begin with that of the file.
const graphql = String.raw;

export const drawing = graphql`
  query queriesDrawingQuery($filter: PartnershipFilter, $locale: Locale) {
    graph(filter: $filter) {
      nodes {
        key
        label(locale: $locale)
        weight
        record {
          id
          ... on Municipality {
            slug
            name(locale: $locale)
          }
        }
      }
      edges {
        source
        target
        weight
      }
    }
  }
`;

export const page = graphql`
  query queriesPageQuery($country: [String!], $after: String) {
    municipalities(filter: { country: $country }, orderBy: [{ field: SLUG }], first: 20, after: $after)
      @connection(key: "queries_municipalities") {
      edges {
        cursor
        node {
          id
          slug
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`;

export const networks = graphql`
  query queriesNetworksQuery($locale: Locale!) {
    networks(orderBy: [{ field: NAME, locale: $locale }]) {
      nodes {
        id
        name(locale: $locale)
        purposeLocalized(locale: $locale) {
          locale
          value
        }
      }
    }
  }
`;

export const node = graphql`
  query queriesNodeQuery($id: ID!, $locale: Locale) {
    node(id: $id) {
      id
      ... on Network {
        name(locale: $locale)
      }
    }
  }
`;

export const roles = graphql`
  query queriesRolesQuery($slug: String!) @throwOnFieldError {
    municipality(by: { slug: $slug }) {
      id
      partnerships {
        edges {
          role
          node {
            id
            slug
          }
        }
      }
    }
  }
`;

export const seat = graphql`
  query queriesSeatQuery($slug: String!) {
    municipality(by: { slug: $slug }) {
      id
      seat {
        name
      }
    }
  }
`;

export const position = graphql`
  query queriesPositionQuery($slug: String!) {
    municipality(by: { slug: $slug }) {
      id
      seat {
        latitude
        longitude
      }
    }
  }
`;

export const search = graphql`
  query queriesSearchQuery($text: String!) {
    search(text: $text) {
      edges {
        score
        node {
          ... on Node {
            id
          }
          ... on Municipality {
            slug
          }
        }
      }
    }
  }
`;

/** What the other clients send of a query. */
export const withoutRelayDirectives = query => query.replace(/@(connection\(.*?\)|throwOnFieldError)/g, '');

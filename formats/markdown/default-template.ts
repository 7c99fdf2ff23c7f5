/** The note that is written where the reader has not changed it. */
export const DEFAULT_TEMPLATE = `---
{{properties}}
---

# {{heading}}

{{body}}
`;

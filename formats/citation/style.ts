/** The styles that references are formatted in, as readers know them. */
export const STYLES = {
  apa: 'APA',
  ieee: 'IEEE',
  acl: 'ACL',
  harvard: 'Harvard',
  vancouver: 'Vancouver',
} as const;

export type StyleId = keyof typeof STYLES;

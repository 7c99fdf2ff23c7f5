/** The styles that references are formatted in, as readers know them. */
export const STYLES = {
  apa: 'APA',
  ieee: 'IEEE',
  acl: 'ACL',
  acm: 'ACM',
  nature: 'Nature',
  chicago: 'Chicago (author-date)',
  harvard: 'Harvard',
  vancouver: 'Vancouver',
} as const;

export type StyleId = keyof typeof STYLES;

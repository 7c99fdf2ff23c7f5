/** Signs that no mark draws, in the same way: pages that are read are not burdened with them. */
export const MORE_GLYPHS = {
  cross: 'M4.2 3.1 8 6.9l3.8-3.8 1.1 1.1L9.1 8l3.8 3.8-1.1 1.1L8 9.1l-3.8 3.8-1.1-1.1L6.9 8 3.1 4.2z',
  keep: 'M4 2h8v12.2l-4-3-4 3zM5.3 3.3v8.3L8 9.6l2.7 2V3.3z',
  beside: 'M1.8 2.8h12.4v10.4H1.8zM3.1 4.1v7.8h6.2V4.1z',
  help: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zm0 1.3a5.2 5.2 0 1 1 0 10.4a5.2 5.2 0 0 1 0-10.4zM5.7 6.3C5.8 5 6.8 4.3 8 4.3s2.3.8 2.3 2c0 1-.6 1.5-1.1 1.9-.4.3-.6.5-.6.9v.3H7.3v-.4c0-.9.5-1.3 1-1.7.4-.3.7-.5.7-1s-.4-.8-1-.8-1 .3-1 .8zM7.3 10.2h1.4v1.4H7.3z',
} as const;

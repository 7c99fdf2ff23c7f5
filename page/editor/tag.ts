export const EDITOR_TAG = 'manicule-editor';

import type { Site } from './site.ts';

export const huggingface: Site = {
  id: 'huggingface',
  name: 'Hugging Face Papers',
  matches: ['https://huggingface.co/papers*'],
  lists: 'daily, weekly, monthly, trending, search',
  open: () => null,
};

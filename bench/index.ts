import { readdirSync } from 'node:fs';

// `npm run bench -- NAME …`: measures what bench/NAME.ts measures, which has a function of its own arguments for default.
const [name = '', ...rest] = process.argv.slice(2);
const names = readdirSync(import.meta.dirname).flatMap((file) => /^(?!index)([\w-]+)\.ts$/.exec(file)?.[1] ?? []);
if (!names.includes(name)) {
  console.error(`usage: npm run bench -- ${names.join(' | ')}`);
  process.exit(2);
}
await (await import(`./${name}.ts`)).default(rest);

import { idOfText } from '../papers/ids/index.ts';

// `npm run -s identify -- URL…`: a line an address, the key of the paper that it is of, or `-`.
const addresses = process.argv.slice(2);
if (addresses.length === 0) {
  console.error('usage: npm run -s identify -- URL…');
  process.exit(2);
}
for (const address of addresses) console.log(idOfText(address) ?? '-');

import { useState } from 'preact/hooks';
import type { NameCount } from '../../../papers/statistics.ts';
import { inNumber } from '../../../words/language.ts';
import { say } from '../../../words/say.ts';

const FEW = 12;
const AT_MOST = 500;

interface NameTableProps<Name extends string> {
  readonly title: string;
  readonly what: string;
  readonly none: string;
  readonly counts: readonly NameCount<Name>[];
  /** Where the papers of one are listed. */
  readonly hrefOf: (name: Name) => string;
}

/** Names with their counts and a bar for each; the most used at first, all when asked for. */
export function NameTable<Name extends string>({ title, what, none, counts, hrefOf }: NameTableProps<Name>) {
  const [all, setAll] = useState(false);
  const most = counts[0]?.papers ?? 1;
  return (
    <section>
      <h2>{title}</h2>
      {counts.length === 0 ? (
        <p class="plain-soft">{none}</p>
      ) : (
        <table class="reading-table">
          <thead>
            <tr>
              <th scope="col">{what}</th>
              <th scope="col" class="reading-number">
                {say('library.saved')}
              </th>
              <th scope="col" class="reading-number">
                {say('library.read')}
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.slice(0, all ? AT_MOST : FEW).map(({ name, papers, read }) => (
              <tr key={name}>
                <th scope="row">
                  <a dir="auto" href={hrefOf(name)}>
                    {name}
                  </a>
                  <span class="reading-bar" style={{ width: `${(100 * papers) / most}%` }}>
                    <span style={{ width: `${(100 * read) / papers}%` }} />
                  </span>
                </th>
                <td class="reading-number">{inNumber(papers)}</td>
                <td class="reading-number">{inNumber(read)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {counts.length > FEW && (
        <button type="button" class="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('library.firstFew', { count: FEW }) : say('library.moreOf', { count: counts.length })}
        </button>
      )}
    </section>
  );
}

import type { ComponentChild } from 'preact';
import { helpRows } from '../../search/query/grammar.ts';
import { say } from '../../words/say.ts';

interface QueryTableProps {
  /** How a text that can be typed is shown. */
  readonly example: (write: string) => ComponentChild;
}

/** What can be typed where papers are searched, made from the grammar that reads it. */
export function QueryTable({ example }: QueryTableProps) {
  return (
    <table>
      <thead class="unseen">
        <tr>
          <th scope="col">{say('search.type')}</th>
          <th scope="col">{say('search.finds')}</th>
        </tr>
      </thead>
      <tbody>
        {helpRows().map(([write, finds]) => (
          <tr key={write}>
            <td>{example(write)}</td>
            <td>{say(`query.${finds}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

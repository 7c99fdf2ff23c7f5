import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../words/say.ts';
import { Hand } from '../hand.tsx';
import { keepFocus } from './keep-focus.ts';

export interface ViewName {
  readonly id: string;
  readonly name: string;
}

interface LibraryFrameProps {
  readonly views: readonly ViewName[];
  readonly current: string;
  readonly children: ComponentChildren;
}

/** The library's page around its views: each has an address of its own. */
export function LibraryFrame({ views, current, children }: LibraryFrameProps) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => (main.current ? keepFocus(main.current) : undefined), []);
  return (
    <div class="library">
      <header class="library-head">
        <span class="library-name">
          <Hand /> Manicule
        </span>
        <nav class="library-views" aria-label={say('common.library')}>
          {views.map(({ id, name }) => (
            <a key={id} href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
      </header>
      <main ref={main} class="library-main">
        {children}
      </main>
    </div>
  );
}

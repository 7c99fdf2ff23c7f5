import { useId, useRef, useState } from 'preact/hooks';
import type { AnnotationChange } from '../../papers/annotation.ts';
import { makeTag, type Tag } from '../../papers/tag.ts';
import { say } from '../../words/say.ts';
import { TagChip } from './tag-chip.tsx';
import { useCompletion } from './use-completion.ts';

interface TagFieldProps {
  readonly tags: readonly Tag[];
  readonly disabled: boolean;
  readonly completeTag: (text: string) => Promise<readonly Tag[]>;
  readonly onChange: (change: AnnotationChange) => void;
}

/** Tags as chips, and a field for the next: Enter or a comma adds it, Backspace in the empty field removes the last. */
export function TagField({ tags, disabled, completeTag, onChange }: TagFieldProps) {
  const [text, setText] = useState('');
  const [unusable, setUnusable] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const { options, active, move, close } = useCompletion(text, tags, completeTag);
  const expanded = options.length > 0;

  /** Adds what the texts write; one that writes no tag stays in the field. */
  function add(texts: readonly string[], rest: string): void {
    const kept = texts.filter((each) => {
      const tag = makeTag(each);
      if (tag) onChange({ kind: 'addTag', tag });
      return !tag && each.trim() !== '';
    });
    setUnusable(kept.length > 0);
    setText([...kept, rest].filter(Boolean).join(' '));
    close();
  }

  function onInput(value: string): void {
    const parts = value.split(/[,，、\n]/);
    const rest = (parts.pop() ?? '').trimStart();
    if (parts.length > 0) add(parts, rest);
    else {
      setUnusable(false);
      setText(value);
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const acts: Record<string, (() => void) | false> = {
      Enter: () => add([options[active] ?? text], ''),
      ArrowDown: expanded && (() => move(1)),
      ArrowUp: expanded && (() => move(-1)),
      Escape: expanded && close,
      Backspace: text === '' && !event.repeat && tags.length > 0 && removeLast,
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  function removeLast(): void {
    const tag = tags.at(-1);
    if (tag) remove(tag);
  }

  function remove(tag: Tag): void {
    onChange({ kind: 'removeTag', tag });
    input.current?.focus();
  }

  return (
    <div class="tags">
      <div class="tag-box">
        {tags.map((tag) => (
          <TagChip key={tag} tag={tag} disabled={disabled} onRemove={() => remove(tag)} />
        ))}
        <input
          ref={input}
          class="tag-input"
          type="text"
          role="combobox"
          aria-label={say('editor.addTag')}
          aria-autocomplete="list"
          aria-expanded={expanded}
          aria-controls={list}
          aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
          aria-invalid={unusable}
          placeholder={tags.length === 0 ? say('editor.addTags') : ''}
          dir="auto"
          autocomplete="off"
          autocapitalize="off"
          enterkeyhint="done"
          disabled={disabled}
          value={text}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => add([text], '')}
        />
      </div>
      {unusable && (
        <p class="hint" role="alert">
          {say('failure.tag-unusable')}
        </p>
      )}
      <div class="options" id={list} role="listbox" aria-label={say('editor.yourTags')} hidden={!expanded}>
        {options.map((tag, i) => (
          <button
            type="button"
            tabIndex={-1}
            key={tag}
            id={`${list}-${i}`}
            class="option"
            role="option"
            dir="auto"
            aria-selected={i === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => add([tag], '')}
          >
            {tag}
          </button>
        ))}
      </div>
    </div>
  );
}

import { Component, type ComponentChild, type ComponentType, type FunctionComponent, h } from 'preact';

/**
 * The same component, drawn anew only when it is given something else. To be used instead of keeping what was drawn: an element that is
 * kept holds on to all that was drawn around it at that time, and through elements that were kept there to all before.
 */
export function memo<Given extends object>(Drawn: FunctionComponent<Given>): ComponentType<Given> {
  return class extends Component<Given> {
    override shouldComponentUpdate(next: Readonly<Given>): boolean {
      return !isSame(this.props, next);
    }

    override render(): ComponentChild {
      return h(Drawn, this.props);
    }
  };
}

function isSame(one: object, other: object): boolean {
  const [mine, theirs] = [Object.entries(one), new Map(Object.entries(other))];
  return mine.length === theirs.size && mine.every(([name, value]) => theirs.has(name) && theirs.get(name) === value);
}

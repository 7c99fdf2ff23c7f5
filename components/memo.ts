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

function isSame<Given extends object>(one: Given, other: Given): boolean {
  const names = Object.keys(one) as (keyof Given)[];
  return (
    names.length === Object.keys(other).length && names.every((name) => name in other && one[name] === other[name])
  );
}

import { Component, type ComponentChildren } from 'preact';

/** A component that is drawn again only when one of its properties is another one. */
export function memo<P extends object>(draw: (props: P) => ComponentChildren) {
  return class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const names = Object.keys(next) as (keyof P)[];
      return names.some((name) => next[name] !== this.props[name]);
    }

    override render(props: P) {
      return draw(props);
    }
  };
}

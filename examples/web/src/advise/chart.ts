/** A workflow as the library tells it, and where its states stand when it is drawn from top to bottom. */

export interface State {
  readonly id: string;
  readonly label: string;
  readonly final: boolean;
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

export interface Chart {
  readonly start: string;
  readonly states: readonly State[];
  readonly edges: readonly Edge[];
}

/** Reads the state diagram that `transfer.graph` gives. */
export function readChart(mermaid: string): Chart {
  const labels = new Map<string, string>();
  const edges: Edge[] = [];
  const final = new Set<string>();
  let start = '';
  for (const line of mermaid.split('\n')) {
    const state = /^\s*state "(.+)" as (\w+)$/.exec(line);
    if (state) labels.set(state[2] ?? '', state[1] ?? '');
    const edge = /^\s*(\S+) --> ([^\s:]+)(?:: (.+))?$/.exec(line);
    if (!edge) continue;
    const [, from = '', to = '', label = ''] = edge;
    if (from === '[*]') start = to;
    else if (to === '[*]') final.add(from);
    else edges.push({ from, to, label });
  }
  const states = [...labels].map(([id, label]) => ({ id, label, final: final.has(id) }));
  return { start, states, edges };
}

/** Most states side by side. */
const WIDEST = 4;

/**
 * Puts the states into rows, every state below all that lead to it, the final ones at the bottom, and each near to those it
 * comes from.
 */
export function rows({ start, states, edges }: Chart): string[][] {
  const depth = new Map(states.map(({ id }) => [id, 0]));
  // As many rounds as there are states settle every depth, and end even if the workflow had a circle.
  for (let round = 0; round < states.length; round += 1) {
    for (const { from, to } of edges) {
      if (to !== start) depth.set(to, Math.max(depth.get(to) ?? 0, Math.min(states.length, (depth.get(from) ?? 0) + 1)));
    }
  }
  const open = states.filter(({ final }) => !final);
  const lowest = Math.max(...open.map(({ id }) => depth.get(id) ?? 0));
  const layers: string[][] = [];
  for (let at = 0; at <= lowest; at += 1) layers.push(open.filter(({ id }) => depth.get(id) === at).map(({ id }) => id));

  const place = new Map<string, number>();
  const settle = (row: string[]) => row.forEach((id, at) => place.set(id, (at + 0.5) / row.length));
  const near = (id: string) => {
    const places = edges.filter(({ to }) => to === id).map(({ from }) => place.get(from) ?? 0.5);
    return places.length === 0 ? 0.5 : places.reduce((sum, value) => sum + value, 0) / places.length;
  };
  const sorted = layers.map((row) => {
    const ordered = [...row].sort((a, b) => near(a) - near(b));
    settle(ordered);
    return ordered;
  });
  const ends = states.filter(({ final }) => final).map(({ id }) => id);
  const perRow = Math.ceil(ends.length / Math.ceil(ends.length / WIDEST));
  for (let at = 0; at < ends.length; at += perRow) sorted.push(ends.slice(at, at + perRow).sort((a, b) => near(a) - near(b)));
  return sorted;
}

/** Breaks a label into lines of about the same length: Chinese anywhere, other text between words. */
export function lines(label: string, widest: number): string[] {
  const pieces = /\p{Script=Han}/u.test(label) ? [...label] : label.split(/(?<= )/);
  const found: string[] = [''];
  const width = (text: string) => [...text].reduce((sum, sign) => sum + (/[\p{Script=Han}（），、]/u.test(sign) ? 2 : 1), 0);
  const total = width(label);
  const most = total <= widest ? widest : Math.min(widest, Math.ceil(total / Math.ceil(total / widest)) + 2);
  for (const piece of pieces) {
    const last = found.length - 1;
    if (width((found[last] ?? '') + piece.trimEnd()) > most && found[last] !== '') found.push(piece);
    else found[last] += piece;
  }
  return found.map((line) => line.trim());
}

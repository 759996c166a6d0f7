/** Values that are found one by one as they are asked for, and are there for whoever asks again. */
export class Replay<Value> {
  readonly #found: Value[] = [];
  readonly #rest: Iterator<Value>;

  constructor(values: Iterable<Value>) {
    this.#rest = values[Symbol.iterator]();
  }

  *[Symbol.iterator](): Generator<Value> {
    for (let at = 0; ; at++) {
      if (at === this.#found.length) {
        const next = this.#rest.next();
        if (next.done === true) return;
        this.#found.push(next.value);
      }
      const value = this.#found[at];
      if (value !== undefined) yield value;
    }
  }
}

/** A function of several variables: returns its value and writes its gradient. */
export type Objective = (at: Float64Array, gradient: Float64Array) => number;

export interface Minimum {
  readonly at: Float64Array;
  readonly value: number;
  /** Whether the largest component of the gradient came below the tolerance. */
  readonly converged: boolean;
  /** The inverse of the second derivatives, as far as the search came to know it. */
  readonly inverse: Matrix;
}

/** Where a search begins, and the inverse of the second derivatives there if it is known. */
export interface Start {
  readonly at: Float64Array;
  readonly inverse?: Matrix;
}

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
const largest = (a: Float64Array): number => a.reduce((max, v) => Math.max(max, Math.abs(v)), 0);
const stepped = (from: Float64Array, along: Float64Array, by: number): Float64Array =>
  from.map((value, i) => value + by * (along[i] ?? 0));

/**
 * Minimises by BFGS with a line search that meets the Wolfe conditions (Nocedal & Wright 2006,
 * algorithms 6.1, 3.5 and 3.6). Steps into places where the objective is not finite are shortened.
 *
 * @param tolerance largest component of the gradient at which the search is done
 */
export function minimise(
  objective: Objective,
  start: Start,
  tolerance = 1e-6,
  maxSteps = 500,
): Minimum {
  let point = pointAt(objective, start.at);
  const nothingKnown = (): Matrix =>
    identity(start.at.length, 1 / Math.max(1, largest(point.gradient)));
  let inverse = start.inverse ?? nothingKnown();
  let isFresh = start.inverse === undefined;
  for (let step = 0; step < maxSteps; step++) {
    if (largest(point.gradient) < tolerance) return { ...result(point), inverse, converged: true };
    const direction = times(inverse, point.gradient).map((value) => -value);
    const next = lineSearch(objective, point, direction);
    if (next === undefined || !isBetter(next, point)) {
      if (isFresh) break;
      inverse = nothingKnown();
      isFresh = true;
      continue;
    }
    inverse = updated(inverse, point, next, isFresh);
    isFresh = false;
    point = next;
  }
  return { ...result(point), inverse, converged: largest(point.gradient) < tolerance };
}

/** Near the minimum values differ by less than their rounding, while gradients still tell. */
const isBetter = (next: Point, than: Point): boolean =>
  next.value < than.value || largest(next.gradient) < largest(than.gradient);
const rounding = 1e-13;

interface Point {
  readonly at: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
}
const result = ({ at, value }: Point) => ({ at, value });

function pointAt(objective: Objective, at: Float64Array): Point {
  const gradient = new Float64Array(at.length);
  const value = objective(at, gradient);
  return { at, value: Number.isFinite(value) ? value : Number.POSITIVE_INFINITY, gradient };
}

/** Rows of numbers. */
export type Matrix = readonly Float64Array[];
const identity = (size: number, scale: number): Matrix =>
  Array.from({ length: size }, (_, row) =>
    new Float64Array(size).map((_, column) => (row === column ? scale : 0)),
  );
const times = (matrix: Matrix, vector: Float64Array): Float64Array =>
  Float64Array.from(matrix, (row) => dot(row, vector));

/** The BFGS update of the inverse Hessian (Nocedal & Wright 2006, eq. 6.17), scaled at first (6.20). */
function updated(inverse: Matrix, from: Point, to: Point, isFirst: boolean): Matrix {
  const moved = to.at.map((value, i) => value - (from.at[i] ?? 0));
  const turned = to.gradient.map((value, i) => value - (from.gradient[i] ?? 0));
  const curvature = dot(moved, turned);
  if (curvature <= 1e-14) return inverse;
  const current = isFirst ? identity(moved.length, curvature / dot(turned, turned)) : inverse;
  const spread = times(current, turned);
  const factor = (curvature + dot(turned, spread)) / (curvature * curvature);
  return current.map((row, i) =>
    row.map(
      (value, j) =>
        value +
        factor * (moved[i] ?? 0) * (moved[j] ?? 0) -
        ((spread[i] ?? 0) * (moved[j] ?? 0) + (moved[i] ?? 0) * (spread[j] ?? 0)) / curvature,
    ),
  );
}

const decrease = 1e-4;
const flatness = 0.9;

/** A step along the direction that meets the strong Wolfe conditions, or the best one found. */
function lineSearch(objective: Objective, from: Point, direction: Float64Array): Point | undefined {
  const slope = dot(from.gradient, direction);
  if (!(slope < 0)) return undefined;
  const noise = rounding * Math.abs(from.value);
  const isLow = (point: Point, by: number) =>
    point.value <= from.value + decrease * by * slope + noise;
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let by = 1;
  let best: Point | undefined;
  for (let tries = 0; tries < 60; tries++) {
    const point = pointAt(objective, stepped(from.at, direction, by));
    const along = dot(point.gradient, direction);
    if (!isLow(point, by)) high = by;
    else {
      if (best === undefined || point.value < best.value) best = point;
      if (Math.abs(along) <= flatness * Math.abs(slope)) return point;
      if (along < 0) low = by;
      else high = by;
    }
    by = high === Number.POSITIVE_INFINITY ? by * 2 : (low + high) / 2;
  }
  return best;
}

/**
 * The second derivatives at a point, from central differences of the gradient, inverted: for
 * maximum likelihood, the covariance of the estimates. Undefined where the surface is not convex.
 */
export function inverseHessian(objective: Objective, at: Float64Array): Matrix | undefined {
  const size = at.length;
  const rows = Array.from({ length: size }, (_, i) => {
    const width = 1e-5 * Math.max(1, Math.abs(at[i] ?? 0));
    const side = (sign: number) =>
      pointAt(
        objective,
        at.map((value, j) => (i === j ? value + sign * width : value)),
      ).gradient;
    const [above, below] = [side(1), side(-1)];
    return above.map((value, j) => (value - (below[j] ?? 0)) / (2 * width));
  });
  const symmetric = rows.map((row, i) => row.map((value, j) => (value + (rows[j]?.[i] ?? 0)) / 2));
  return inverted(symmetric);
}

/** Gauss-Jordan elimination of a positive definite matrix. */
function inverted(matrix: Matrix): Matrix | undefined {
  const size = matrix.length;
  const work = matrix.map((row, i) => [...row, ...Array.from(row, (_, j) => (i === j ? 1 : 0))]);
  for (const [pivot, row] of work.entries()) {
    const scale = row[pivot] ?? 0;
    if (!(scale > 0)) return undefined;
    for (const [j, value] of row.entries()) row[j] = value / scale;
    for (const other of work) if (other !== row) subtract(other, row, other[pivot] ?? 0);
  }
  return work.map((row) => Float64Array.from(row.slice(size)));
}

function subtract(from: number[], row: readonly number[], times: number): void {
  for (const [j, value] of row.entries()) from[j] = (from[j] ?? 0) - times * value;
}

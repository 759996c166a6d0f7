import { listedTasks } from "./listed-tasks.ts";
import { otherKind } from "./other-kind.ts";
import { moreTags } from "./more-tags.ts";
import type { Part, Read } from "./part.ts";
import { sameOrderCommand } from "./same-order.ts";
import { wayRound } from "./way-round.ts";

/** What goes on from what was said or done last, and is no correction of it. */
export const onFromLast = (part: Part): Read | undefined =>
  sameOrderCommand(part) ??
  moreTags(part) ??
  listedTasks(part) ??
  wayRound(part) ??
  otherKind(part);

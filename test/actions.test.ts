/** The actions of the log go by the same names everywhere: in the diagrams, in what is frozen, and in the table of who may what. */
import { describe, expect, it } from "vitest";
import { columnsOf } from "@/db/frozen";
import { ACTIONS } from "@/e2e/access/table";
import { EVENT_ACTIONS, type EventAction } from "@/features/audit-log/events";
import { FROZEN } from "@/features/verification/kinds";
import { readDiagrams } from "./diagrams";

type Exceptions = Readonly<Record<string, readonly EventAction[]>>;

/** Not by an action that stands in the table of who may what (e2e/access), by the reason. */
const WITHOUT_FORM: Exceptions = {
  "the tests of sign-in try it": ["signed_in", "sign_in_failed", "signed_out"],
  "a partner has no account: the tests of views try it": ["partner_invitation_exchanged"],
  "a download: its address stands in the table of routes": [
    "dossier_exported",
    "evidence_downloaded",
    "table_exported",
    "log_exported",
  ],
  "the first start after an upgrade writes it": ["record_sealed"],
  "nothing writes it: settings are filled when the product is set up": ["settings_changed"],
  "written until 0.2.0": ["collaboration_changed"],
};

/** Changes no status that a diagram of docs/state-machines.md draws, by the reason. */
const WITHOUT_ARROW: Exceptions = {
  "no record": [
    ...(WITHOUT_FORM["the tests of sign-in try it"] ?? []),
    ...(WITHOUT_FORM["a download: its address stands in the table of routes"] ?? []),
    "log_verified",
    "record_sealed",
    "settings_changed",
  ],
  "a draft is written, and which status lets it is told under its diagram": [
    "report_started",
    "report_draft_saved",
    "report_correction_started",
    "assessment_started",
    "assessment_draft_saved",
    "finding_started",
    "finding_draft_saved",
    "finding_correction_started",
    "sample_saved",
    "recommendation_added",
    "recommendation_changed",
    "recommendation_removed",
  ],
  "a statement, each a row that never changes": [
    "recommendation_decision_recorded",
    "recommendation_response_given",
    "recommendation_council_progress_reported",
    "recommendation_verdict_given",
    "recommendation_due_date_moved",
    "evidence_added",
  ],
  "a record without a status": [
    "user_added",
    "user_changed",
    "user_locked",
    "user_unlocked",
    "password_set",
    "cycle_added",
    "moment_added",
    "moment_changed",
    "moment_date_moved",
    "partner_added",
    "partners_merged",
    "collaboration_added",
    "collaboration_changed",
    "collaboration_details_changed",
    "directing_style_decided",
    "targets_set",
    "budgets_set",
    "partner_joined",
    "partner_left",
    "civil_servant_assigned",
    "civil_servant_unassigned",
    "portfolio_assigned",
  ],
};

const DIAGRAMS = readDiagrams();

/** What an action lacks, in sentences. */
function lacking(named: Iterable<string>, exceptions: Exceptions, place: string, mend: string) {
  const here = new Set(named);
  const excepted = new Set<string>(Object.values(exceptions).flat());
  const known = new Set<string>(EVENT_ACTIONS);
  return [
    ...[...known]
      .filter((action) => !here.has(action) && !excepted.has(action))
      .map((action) => `${action} of features/audit-log/events.ts is not in ${place}: ${mend}.`),
    ...[...here]
      .filter((action) => !known.has(action))
      .map((action) => `${action} of ${place} is not in features/audit-log/events.ts.`),
    ...[...excepted]
      .filter((action) => here.has(action))
      .map((action) => `${action} is in ${place} and excepted in test/actions.test.ts.`),
  ];
}

describe("each action of the log", () => {
  it("is drawn as a verb, or has a reason to be none", () => {
    const named = DIAGRAMS.flatMap(({ events }) => [...events.values()].flat());
    const mend = "draw its verb there, and name the action under the diagram";
    expect(lacking(named, WITHOUT_ARROW, "docs/state-machines.md", mend)).toEqual([]);
  });

  it("is written by an action of the table of who may what, or has a reason not to be", () => {
    const named = ACTIONS.flatMap(({ events }) => [...events]);
    const mend = "name it in `events` of the row that writes it";
    expect(lacking(named, WITHOUT_FORM, "the table of e2e/access", mend)).toEqual([]);
  });
});

it.each(DIAGRAMS)("the verbs of $heading have a name in the log, and no other has", (diagram) => {
  const verbs = new Set(diagram.arrows.map(({ verb }) => verb));
  expect([...diagram.events.keys()].sort()).toEqual([...verbs].sort());
});

const STEPPED = FROZEN.filter(({ steps }) => Object.values(steps).some(({ from }) => from));

it.each(STEPPED)("the steps of $name go out from where they are drawn", (frozen) => {
  const statuses = columnsOf(frozen).status?.enumValues ?? [];
  const drawn = new Map<string, Set<string>>();
  for (const { arrows, events } of DIAGRAMS) {
    for (const { from, to, verb } of arrows) {
      if (!statuses.includes(from) || !statuses.includes(to)) continue;
      for (const action of events.get(verb) ?? [])
        drawn.set(action, new Set([...(drawn.get(action) ?? []), from]));
    }
  }
  for (const [action, { from }] of Object.entries(frozen.steps)) {
    if (from) expect([...(drawn.get(action) ?? [])].sort(), action).toEqual([...from].sort());
  }
});

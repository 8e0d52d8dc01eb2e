/**
 * Fills an empty, migrated database with the demo: Delft's published facts, and a believable council year around them. One file
 * per step; each tells its part by calling the product's own mutations.
 */
import { closeDatabase } from "@/db";
import { now } from "@/lib/clock";
import { planAssessments } from "./assessments";
import { planCollaborations } from "./collaborations";
import { planCycles } from "./cycles";
import { requireEmptyDemoDatabase } from "./empty-database";
import { planFindings } from "./findings";
import { seedPeople } from "./people";
import { planRecommendations } from "./recommendations";
import { planReports } from "./reports";
import { seedSettings } from "./settings";
import { Timeline } from "./timeline";
import { planViews } from "./views";

const timeline = new Timeline(now());
await requireEmptyDemoDatabase();
await seedSettings();
const people = await seedPeople();
planCycles(timeline, people);
planCollaborations(timeline, people);
planAssessments(timeline, people);
planReports(timeline, people);
planViews(timeline, people);
planFindings(timeline, people);
planRecommendations(timeline, people);
await timeline.play();
await closeDatabase();
process.stdout.write("The demo is in the database.\n");

import type { Metadata } from "next";
import { requireViewer } from "@/features/auth/viewer";
import { QUESTION_LIST } from "@/features/reviews/list-filters";
import { listCollaborationChoices, listQuestionPage } from "@/features/reviews/page-queries";
import { QuestionList } from "@/features/reviews/questions/components/question-list";
import { wantedIn } from "@/lib/forms/choices";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator("questions"))("title") };
}

export default async function QuestionsPage({ searchParams }: PageProps<"/questions">) {
  const [viewer, query] = await Promise.all([requireViewer(), searchParams]);
  const filter = QUESTION_LIST.read(query);
  const [found, collaborations] = await orNotFound(
    Promise.all([
      listQuestionPage(viewer, filter),
      listCollaborationChoices(viewer, wantedIn(query, "collaboration")),
    ]),
  );
  return (
    <QuestionList
      found={found}
      filter={filter}
      collaborations={collaborations}
      role={viewer.role}
    />
  );
}

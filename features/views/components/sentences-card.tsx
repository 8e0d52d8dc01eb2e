import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { Group } from "../summary";
import { groupKey, type ViewWords } from "./words";

interface SentencesCardProps {
  groups: readonly Group[];
  words: ViewWords;
  actions: ReactNode;
}

/** The sentences by side, without who wrote them and without the place on the scale they came with. */
export function SentencesCard({ groups, words, actions }: SentencesCardProps) {
  const { t, groupName } = words;
  return (
    <Card title={t("sentences.title")} actions={actions}>
      <p className="mb-3 max-w-prose text-ink-secondary">{t("sentences.intro")}</p>
      <div className="grid gap-2">
        {groups.map((group) => (
          <Disclosure
            key={groupKey(group)}
            summary={t("comparison.of", { name: groupName(group), count: group.count })}
            look="boxed"
          >
            <ul lang="nl" className="grid max-w-prose list-disc gap-1.5 pl-5">
              {group.sentences.map((sentence, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same, and the order never changes
                <li key={index}>{sentence}</li>
              ))}
            </ul>
          </Disclosure>
        ))}
      </div>
    </Card>
  );
}

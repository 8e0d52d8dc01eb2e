import { Card } from "@/components/ui/card";
import { getTranslator } from "@/lib/i18n";
import { anyKey } from "@/lib/message-keys";
import { FRAMEWORK_VERSION } from "../questions";
import { ScaleExplained } from "./scale-explained";
import { StylesExplained } from "./styles-explained";

const STEPS = [
  { sign: "A", key: "useA" },
  { sign: "B", key: "useB" },
  { sign: "C", key: "useC" },
  { sign: "5", key: "useCore" },
] as const;

/** The framework in plain words, under the poster; not on paper. */
export async function FrameworkExplained() {
  const t = await getTranslator("poster");
  return (
    <section aria-labelledby="explained" className="grid gap-5 print:hidden">
      <h2 id="explained" className="mt-2 text-xl">
        {t("explained.title")}
      </h2>
      <div className="grid gap-5 lg:grid-cols-2">
        <Card title={t("explained.directingTitle")} titleLevel={3}>
          <p>{t("explained.directing")}</p>
          <p className="mt-2">{t("explained.directingWho")}</p>
        </Card>
        <Card title={t("explained.useTitle")} titleLevel={3}>
          <ol className="grid gap-2">
            {STEPS.map(({ sign, key }) => (
              <li key={sign} className="flex gap-3">
                <span
                  aria-hidden="true"
                  className={`grid size-7 shrink-0 place-items-center rounded-full text-sm font-bold text-white ${sign === "5" ? "bg-core" : "bg-blue"}`}
                >
                  {sign}
                </span>
                <span className="min-w-0">{t(`explained.${key}`)}</span>
              </li>
            ))}
          </ol>
        </Card>
        <ScaleExplained />
        <StylesExplained />
      </div>
      <Sources />
    </section>
  );
}

async function Sources() {
  const t = await getTranslator("poster");
  return (
    <Card title={t("explained.sourceTitle")} titleLevel={3} id="source">
      <p className="max-w-prose">{t("explained.sourceLead")}</p>
      <div className="mt-3 grid gap-x-8 gap-y-4 lg:grid-cols-2">
        {(["sourceStudy", "sourceOwn"] as const).map((part) => (
          <div key={part}>
            <h4>{t(`explained.${part}Title`)}</h4>
            <ul className="mt-1 list-disc pl-5">
              {[1, 2, 3, 4].map((number) => (
                <li key={number}>{anyKey(t)(`explained.${part}${number}`)}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p className="mt-4 max-w-prose">
        {t("explained.sourceVersion", { version: FRAMEWORK_VERSION })}
      </p>
    </Card>
  );
}

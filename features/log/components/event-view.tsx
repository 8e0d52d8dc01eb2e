import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { DefinitionList } from "@/components/ui/tables/definition-list";
import { TextLink } from "@/components/ui/text/text-link";
import { auditEventHref, auditLogHref } from "@/features/hrefs";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDateTime, formatNumber } from "@/lib/text/format";
import type { LogEvent } from "../types";
import { ChangesTable } from "./changes-table";
import { EventAction, EventActor, EventSubject } from "./event-parts";

export async function EventView({ event }: { event: LogEvent }) {
  const [t, locale] = await Promise.all([getTranslator("audit-log"), getLocale()]);
  const { content, href, objectType: type, objectId: object } = event;
  const neighbours = [event.sequence - 1, ...(event.hasNext ? [event.sequence + 1] : [])];
  return (
    <>
      <PageHeader
        title={t("detail.title", { number: formatNumber(event.sequence, locale) })}
        crumbs={[{ label: t("title"), href: auditLogHref() }]}
      />
      <Card>
        <DefinitionList
          items={[
            {
              term: t("detail.when"),
              description: `${formatDateTime(event.occurredAt, locale)} (${event.occurredAt.toISOString()})`,
            },
            { term: t("detail.who"), description: <EventActor row={event} /> },
            { term: t("detail.what"), description: <EventAction row={event} /> },
            { term: t("detail.about"), description: <EventSubject row={event} /> },
            ...(object ? [{ term: t("detail.object"), description: <Code>{object}</Code> }] : []),
            { term: t("detail.result"), description: t(`result.${event.result}`) },
            ...(content ? [{ term: t("detail.origin"), description: content.origin }] : []),
          ]}
        />
        <p className="flex flex-wrap gap-x-6 gap-y-2 pt-3">
          {href && <TextLink href={href}>{t("detail.open")}</TextLink>}
          {object && <TextLink href={auditLogHref({ type, object })}>{t("detail.same")}</TextLink>}
          {event.actor?.id && (
            <TextLink href={auditLogHref({ actor: event.actor.id })}>
              {t("detail.sameActor")}
            </TextLink>
          )}
        </p>
      </Card>
      {content ? (
        <Card title={t("detail.changes")}>
          {content.changes.length > 0 ? (
            <ChangesTable objectType={type} changes={content.changes} />
          ) : (
            <p>{t("detail.noChanges")}</p>
          )}
        </Card>
      ) : (
        <Notice title={t("detail.hiddenTitle")}>
          {t(event.isAnonymous ? "detail.anonymous" : "detail.hidden")}
        </Notice>
      )}
      <Card title={t("detail.chain")}>
        <DefinitionList
          items={[
            { term: t("detail.hash"), description: <Code>{event.hash}</Code> },
            { term: t("detail.previous"), description: <Code>{event.previousHash}</Code> },
          ]}
        />
        {content && (
          <Disclosure summary={t("detail.canonical")}>
            <p className="pb-2">{t("detail.canonicalHelp")}</p>
            <Code>{content.canonicalForm}</Code>
          </Disclosure>
        )}
      </Card>
      <nav aria-label={t("detail.neighbours")} className="flex flex-wrap gap-x-6 gap-y-2">
        {neighbours
          .filter((sequence) => sequence > 0)
          .map((sequence) => (
            <TextLink key={sequence} href={auditEventHref(sequence)}>
              {t("detail.title", { number: formatNumber(sequence, locale) })}
            </TextLink>
          ))}
      </nav>
    </>
  );
}

const Code = ({ children }: { children: string }) => (
  <code className="block text-sm [overflow-wrap:anywhere]">{children}</code>
);

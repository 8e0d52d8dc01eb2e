import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text/text-link";
import type { Partner } from "@/features/collaborations/types";
import { collaborationsHref, partnersHref } from "@/features/hrefs";
import { getLocale, getTranslator, type Translator } from "@/lib/i18n";
import type { Locale } from "@/lib/locale";
import { formatShortDate } from "@/lib/text/format";

export async function PartnersCard({ partners }: { partners: readonly Partner[] }) {
  const [t, locale] = await Promise.all([getTranslator("collaborations"), getLocale()]);
  const now = partners.filter(({ leftOn }) => leftOn === null);
  const left = partners.filter(({ leftOn }) => leftOn !== null);
  return (
    <Card
      id="partners"
      title={t("partners")}
      aside={String(now.length)}
      actions={<TextLink href={partnersHref()}>{t("allPartners")}</TextLink>}
    >
      {now.length === 0 && <p className="text-ink-secondary">{t("noPartners")}</p>}
      <PartnerNames partners={now} />
      {left.length > 0 && (
        <Disclosure summary={t("leftPartners", { count: left.length })}>
          <PartnerNames partners={left} noteOf={(partner) => leftText(partner, locale, t)} />
        </Disclosure>
      )}
    </Card>
  );
}

interface PartnerNamesProps {
  partners: readonly Partner[];
  noteOf?: (partner: Partner) => string;
}

function PartnerNames({ partners, noteOf }: PartnerNamesProps) {
  return (
    <ul className="grid gap-1">
      {partners.map((partner) => (
        <li key={partner.id}>
          <TextLink href={collaborationsHref({ search: partner.name })} lang="nl">
            {partner.name}
          </TextLink>
          {noteOf && <span className="text-sm text-ink-secondary"> {noteOf(partner)}</span>}
        </li>
      ))}
    </ul>
  );
}

const leftText = ({ leftOn }: Partner, locale: Locale, t: Translator) =>
  leftOn ? t("leftOn", { date: formatShortDate(leftOn, locale) }) : "";

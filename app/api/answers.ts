/** How an address that hands over files answers when it hands over none: in words, in the language of who asks. */
import { recordingRefusals } from "@/features/auth/permit";
import { homeHref } from "@/features/hrefs";
import { LostFileError, NotFoundError, StorageError } from "@/lib/errors";
import { getLocale, getTranslator } from "@/lib/i18n";
import { escaped, plainPage } from "@/lib/requests/plain-page";
import { isFollowed } from "@/lib/requests/requests";
import { CLOSED_POLICY } from "@/lib/requests/security-headers.mjs";

type Words = {
  status: number;
  title: string;
  sentences: string[];
  link: { href: string; label: string };
};

/**
 * The frame of every file that is handed over with an event. Who only looks (HEAD) takes nothing, and no other site takes
 * something in a visitor's name: whoever comes from elsewhere is asked first.
 * @param give makes the file; `isTaken` says whether it is handed over
 */
export async function handOver(
  request: Request,
  give: (isTaken: boolean) => Promise<Response>,
): Promise<Response> {
  const isTaken = request.method !== "HEAD";
  if (isTaken && !isFollowed(request)) return askFirst(request);
  try {
    const { status, headers, body } = await recordingRefusals(give(isTaken));
    return new Response(isTaken ? body : null, { status, headers });
  } catch (error) {
    return answerFault(request, error);
  }
}

export async function notThere(request: Request): Promise<Response> {
  const t = await getTranslator("shell");
  return wordsPage(request, {
    status: 404,
    title: t("notFound.title"),
    sentences: [t("notFound.text")],
    link: { href: homeHref(), label: t("notFound.home") },
  });
}

async function askFirst(request: Request): Promise<Response> {
  const t = await getTranslator("shell");
  const { pathname, search } = new URL(request.url);
  return wordsPage(request, {
    status: 403,
    title: t("files.elsewhereTitle"),
    sentences: [t("files.elsewhere")],
    link: { href: pathname + search, label: t("files.get") },
  });
}

/** In words; @throws what is no fault of a file or of storage */
export async function answerFault(request: Request, error: unknown): Promise<Response> {
  if (error instanceof NotFoundError) return notThere(request);
  const status = error instanceof LostFileError ? 410 : error instanceof StorageError ? 503 : null;
  if (status === null) throw error;
  const [t, errors] = await Promise.all([getTranslator("shell"), getTranslator("errors")]);
  return wordsPage(request, {
    status,
    title: t(error instanceof LostFileError ? "files.title" : "files.notNow"),
    sentences: [errors((error as LostFileError | StorageError).code)],
    link: { href: homeHref(), label: t("notFound.home") },
  });
}

async function wordsPage(request: Request, { status, title, sentences, link }: Words) {
  const nonce = request.headers.get("x-nonce") ?? "";
  const paragraphs = sentences.map((sentence) => `<p>${escaped(sentence)}</p>`).join("");
  const body = `${paragraphs}<p><a href="${escaped(link.href)}">${escaped(link.label)}</a></p>`;
  return new Response(plainPage({ locale: await getLocale(), nonce, title, body }), {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `${CLOSED_POLICY}; style-src 'nonce-${nonce}'`,
      "cache-control": "no-store",
    },
  });
}

/** How the server refuses a request that never reaches the product: a sentence in both languages, as no page is known yet. */
import { STATUS_CODES } from "node:http";
import { securityHeaders } from "../../lib/requests/security-headers.mjs";
import { METHODS } from "./requests.mjs";

const WORDS = {
  400: "Dit verzoek is niet te lezen. Er is niets veranderd.\nThis request cannot be read. Nothing has changed.",
  403: "Dit formulier komt niet van Regiemonitor zelf. Er is niets veranderd.\nThis form does not come from Regiemonitor itself. Nothing has changed.",
  404: "Deze handeling is er niet, of niet meer. Laad de pagina opnieuw. Er is niets veranderd.\nThis action is not there, or no longer. Load the page again. Nothing has changed.",
  405: "Dit kan hier niet. Er is niets veranderd.\nThis cannot be done here. Nothing has changed.",
  408: "Het verzoek kwam niet op tijd aan. Er is niets veranderd.\nThe request did not arrive in time. Nothing has changed.",
  417: "Dit kunnen we niet beloven. Er is niets veranderd.\nWe cannot promise this. Nothing has changed.",
  431: "Dit verzoek is te groot. Er is niets veranderd.\nThis request is too large. Nothing has changed.",
  500: "Er ging iets mis. Dit ligt aan ons.\nSomething went wrong. This is our fault.",
};

const allowOf = (status) => ([204, 405].includes(status) ? { allow: METHODS.join(", ") } : {});

const bodyOf = (status) => (WORDS[status] ? `${WORDS[status]}\n` : "");

function headersOf(status) {
  return {
    ...allowOf(status),
    // By which the browser's half of the framework knows that the page is of another release.
    ...(status === 404 && { "x-nextjs-action-not-found": "1" }),
    "cache-control": "no-store",
    ...(WORDS[status] && {
      "content-type": "text/plain; charset=utf-8",
      "content-length": String(Buffer.byteLength(bodyOf(status))),
    }),
  };
}

/** Ends the connection too: what is left of the body belongs to no next request. */
export function refuse(response, status) {
  const connection = status === 204 ? {} : { connection: "close" };
  response.writeHead(status, { ...securityHeaders(), ...headersOf(status), ...connection });
  response.end(bodyOf(status));
}

/** Where the request could not be read as far as an answer. Nobody else looks after the socket, so it is closed here. */
export function refuseRaw(socket, status) {
  socket.on("error", () => socket.destroy());
  const isAnswering = socket._httpMessage?.headersSent;
  if (!socket.writable || isAnswering) return socket.destroy();
  const headers = { ...securityHeaders(), ...headersOf(status), connection: "close" };
  const lines = Object.entries(headers).map((header) => header.join(": "));
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines].join("\r\n");
  // A client that keeps its own half open would hold on to it for ever.
  socket.end(`${head}\r\n\r\n${bodyOf(status)}`, () => socket.destroy());
}

const STATUSES = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

export const statusOfClientError = ({ code }) => STATUSES[code] ?? 400;

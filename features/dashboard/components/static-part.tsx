import type { ReactNode } from "react";
import { StaticMarkup } from "@/components/ui/markup/static-markup";
import { renderStatic } from "@/lib/requests/static-markup";
import type { Dashboard } from "../types";

/** Sorted and filtered in different ways, one dashboard has many tables; the oldest makes room. */
const KEPT_AT_MOST = 40;

/** Written markup, kept as long as the dashboard it belongs to is. */
const written = new WeakMap<Dashboard, Map<string, string>>();

interface StaticPartProps {
  dashboard: Dashboard;
  /** All that the part depends on beside the dashboard: its name, the language, the address. */
  name: string;
  className?: string;
  render: () => ReactNode;
}

/** A part that is the same for everybody who looks at this dashboard in this way: written once, then shown. */
export function StaticPart({ dashboard, name, className, render }: StaticPartProps) {
  const parts = written.get(dashboard) ?? new Map<string, string>();
  written.set(dashboard, parts);
  const markup = parts.get(name) ?? renderStatic(render());
  parts.set(name, markup);
  const [oldest] = parts.keys();
  if (parts.size > KEPT_AT_MOST && oldest !== undefined) parts.delete(oldest);
  return <StaticMarkup markup={markup} className={className} />;
}

export interface BreadcrumbsProps {
  /** Accessible name: "Sou a". */
  label: string;
  /** The pages above this one, from the top; this page is the heading below. */
  trail: readonly { href: string; label: string }[];
}

export function Breadcrumbs({ label, trail }: BreadcrumbsProps) {
  return (
    <nav className="ds-breadcrumbs" aria-label={label}>
      <ol>
        {trail.map((step) => (
          <li key={step.href}>
            <a href={step.href}>{step.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

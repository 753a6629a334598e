import tokens from '../tokens.json' with { type: 'json' };

/** Each colour role in its three values: light, dark, high contrast. */
export function Swatches() {
  return (
    <ul className="d-swatches">
      {Object.entries(tokens).map(([role, values]) => (
        <li key={role}>
          <svg viewBox="0 0 3 1" preserveAspectRatio="none" aria-hidden="true">
            {values.map((value, index) => (
              <rect key={index} x={index} width="1" height="1" fill={value} />
            ))}
          </svg>
          <span>{role}</span>
        </li>
      ))}
    </ul>
  );
}

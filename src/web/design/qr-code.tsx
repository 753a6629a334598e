import qrcode from 'qrcode-generator';

/** A QR code as one path, dark on light whatever the theme: cameras need it so. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const quiet = 4;
  const side = count + 2 * quiet;
  let path = '';
  for (let row = 0; row < count; row += 1)
    for (let column = 0; column < count; column += 1)
      if (code.isDark(row, column))
        path += `M${String(column + quiet)} ${String(row + quiet)}h1v1h-1z`;
  return (
    <svg
      viewBox={`0 0 ${String(side)} ${String(side)}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      style={{ maxInlineSize: '100%', blockSize: 'auto' }}
    >
      <path fill="#fff" d={`M0 0h${String(side)}v${String(side)}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}

/** What `tools/build-styles.mjs` writes to dist/public/manifest.json: plain name -> hashed name. */
export type AssetManifest = Readonly<Record<string, string>>;

export interface Assets {
  /** Addresses of the style sheets, in order. */
  readonly styles: readonly string[];
  /** Addresses of the module scripts; the page works without them. */
  readonly scripts: readonly string[];
  /** Modules the scripts will ask for: fetched along with them. */
  readonly modules: readonly string[];
  readonly font?: string;
  readonly icon?: string;
}

/** `staff` = sheet of the public pages plus the staff components; `design` = every sheet. */
export type Surface = 'public' | 'kiosk' | 'screen' | 'staff' | 'design';

const sheets: Record<Surface, readonly string[]> = {
  public: ['public.css'],
  kiosk: ['kiosk.css'],
  screen: ['screen.css'],
  staff: ['public.css', 'staff.css'],
  design: ['design.css'],
};

const scripts: Record<Surface, readonly string[]> = {
  public: ['enhance.js'],
  kiosk: ['enhance.js'],
  screen: ['screen.js'],
  staff: ['enhance.js'],
  design: ['enhance.js'],
};

/** The addresses a page of `surface` asks for. `base` is where dist/public is served, without slash. */
export function assetsFor(surface: Surface, manifest: AssetManifest, base: string): Assets {
  const address = (name: string): string[] => {
    const file = manifest[name];
    return file === undefined ? [] : [`${base}/${file}`];
  };
  const [font] = address('font.woff2');
  const [icon] = address('favicon.svg');
  return {
    styles: sheets[surface].flatMap(address),
    scripts: scripts[surface].flatMap(address),
    modules: address('live.js'),
    ...(font === undefined ? {} : { font }),
    ...(icon === undefined ? {} : { icon }),
  };
}

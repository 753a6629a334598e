/** Number words of one language up to 99 999; anything else is said as figures. */
type Speaker = (number: number) => string;

const ca0 =
  'zero un dos tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset divuit dinou'.split(
    ' ',
  );
const caTens = 'vint trenta quaranta cinquanta seixanta setanta vuitanta noranta'.split(' ');
const es0 =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const esTens = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const esHundreds =
  'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
    ' ',
  );
const en0 =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const enTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const ca: Speaker = (n) => {
  if (n < 20) return at(ca0, n);
  if (n < 100) {
    const unit = n % 10;
    const ten = at(caTens, Math.floor(n / 10) - 2);
    if (unit === 0) return ten;
    return n < 30 ? `vint-i-${at(ca0, unit)}` : `${ten}-${at(ca0, unit)}`;
  }
  if (n < 1000) return join(n, 100, (h) => (h === 1 ? 'cent' : `${at(ca0, h)}-cents`), ca);
  return join(n, 1000, (k) => (k === 1 ? 'mil' : `${ca(k)} mil`), ca);
};

const es: Speaker = (n) => {
  if (n < 30) return at(es0, n);
  if (n < 100) {
    const ten = at(esTens, Math.floor(n / 10) - 3);
    return n % 10 === 0 ? ten : `${ten} y ${at(es0, n % 10)}`;
  }
  if (n === 100) return 'cien';
  if (n < 1000) return join(n, 100, (h) => at(esHundreds, h - 1), es);
  return join(
    n,
    1000,
    (k) =>
      k === 1
        ? 'mil'
        : `${es(k)
            .replace(/veintiuno$/, 'veintiún')
            .replace(/uno$/, 'un')} mil`,
    es,
  );
};

const en: Speaker = (n) => {
  if (n < 20) return at(en0, n);
  if (n < 100) {
    const ten = at(enTens, Math.floor(n / 10) - 2);
    return n % 10 === 0 ? ten : `${ten}-${at(en0, n % 10)}`;
  }
  if (n < 1000) {
    const hundred = `${at(en0, Math.floor(n / 100))} hundred`;
    return n % 100 === 0 ? hundred : `${hundred} and ${en(n % 100)}`;
  }
  return join(n, 1000, (k) => `${en(k)} thousand`, en);
};

const speakers: Readonly<Record<string, Speaker>> = { ca, es, en };

/** The number in words, so that a voice never reads it figure by figure or as a year. */
export function spokenNumber(number: number, language: string): string {
  const speak = speakers[language];
  return speak === undefined || number < 0 || number > 99_999 ? String(number) : speak(number);
}

function join(n: number, unit: number, many: Speaker, rest: Speaker): string {
  const head = many(Math.floor(n / unit));
  return n % unit === 0 ? head : `${head} ${rest(n % unit)}`;
}

function at(words: readonly string[], index: number): string {
  const word = words[index];
  if (word === undefined) throw new Error(`no word for ${String(index)}`);
  return word;
}

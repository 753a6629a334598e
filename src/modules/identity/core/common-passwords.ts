/** Stems of the common long passwords here; figures and signs around them change nothing. */
const stems: ReadonlySet<string> = new Set([
  'administrador',
  'administrator',
  'ajuntament',
  'ayuntamiento',
  'barcelona',
  'bondiabondia',
  'benvinguda',
  'benvingut',
  'bienvenida',
  'bienvenido',
  'catalunya',
  'changeme',
  'cambiame',
  'canviam',
  'clauclau',
  'connecta',
  'contrasena',
  'contrasenya',
  'contraseña',
  'demonstration',
  'demostracio',
  'demostracion',
  'estrella',
  'holahola',
  'iloveyou',
  'letmein',
  'mypassword',
  'newpassword',
  'passwordpassword',
  'password',
  'passw',
  'princesa',
  'qwerty',
  'qwertyuiop',
  'qwertyqwerty',
  'secret',
  'secreto',
  'superman',
  'telefon',
  'temporal',
  'tequiero',
  'trustno',
  'usuario',
  'usuari',
  'welcome',
]);

const rows = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm'];

/** A short list by design: the length rule already keeps out nearly all that is ever tried first. */
export function isCommonPassword(password: string): boolean {
  const lower = password.toLowerCase();
  if (new Set(lower).size < 5) return true;
  if (rows.some((row) => row.includes(lower) || backwards(row).includes(lower))) return true;
  const stem = unleet(lower).replace(/[^\p{L}]/gu, '');
  return stem === '' ? isRunOfDigits(lower) : stems.has(stem) || stems.has(half(stem));
}

function unleet(text: string): string {
  return text
    .replaceAll('@', 'a')
    .replaceAll('$', 's')
    .replace(/(?<=\p{L})0(?=\p{L})/gu, 'o')
    .replace(/(?<=\p{L})1(?=\p{L})/gu, 'i')
    .replace(/(?<=\p{L})3(?=\p{L})/gu, 'e');
}

/** Only figures and signs: dates and telephone numbers are guessed first. */
function isRunOfDigits(text: string): boolean {
  return text.replace(/\D/g, '').length < 16;
}

function half(text: string): string {
  const middle = text.slice(0, text.length / 2);
  return middle + middle === text ? middle : text;
}

function backwards(text: string): string {
  return Array.from(text).toReversed().join('');
}

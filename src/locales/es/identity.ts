import type { identity as source } from '../ca/identity.ts';

export const identity: Record<keyof typeof source, string> = {
  'identity.userName': 'Nombre de usuario',
  'identity.password': 'Contraseña',
  'identity.toDesk': 'Ir a la mesa',
  'identity.signIn.title': 'Entra en tu mesa',
  'identity.signIn.button': 'Entrar',
  'identity.signIn.another': 'Entrar con otro nombre',
  'identity.signIn.help':
    'Si no recuerdas la contraseña, pide un enlace a quien administra el sistema.',
  'identity.password.title': 'Elige una contraseña nueva',
  'identity.password.everywhere': 'Al guardarla se cierran todas las sesiones abiertas.',
  'identity.password.current': 'Contraseña de ahora',
  'identity.password.currentWrong': 'Esta no es la contraseña de ahora. Vuelve a escribirla.',
  'identity.password.new': 'Contraseña nueva',
  'identity.password.hint':
    'Como mínimo {count} caracteres. Unas cuantas palabras seguidas van bien.',
  'identity.password.short': 'Es demasiado corta. Escribe como mínimo {count} caracteres.',
  'identity.password.long': 'Es demasiado larga. Escribe como máximo {count} caracteres.',
  'identity.password.common':
    'Es de las que primero se prueban. Elige unas palabras que no tengan relación.',
  'identity.password.isUserName':
    'Es el nombre de usuario. Elige unas palabras que no tengan relación.',
  'identity.password.set': 'La contraseña nueva ya vale. Entra con ella.',
  'identity.first.title': 'Primera cuenta de administración',
  'identity.first.intro':
    'Todavía no hay ninguna cuenta. Con esta podrás hacer otras y poner nombre al ayuntamiento.',
  'identity.first.code': 'Código de inicio',
  'identity.first.codeHint': 'Está en la consola donde se ha arrancado Connecta.',
  'identity.first.codeWrong': 'Este código no es el de la consola. Compruébalo.',
  'identity.first.name': 'Nombre y apellidos',
  'identity.first.nameMissing': 'Escribe tu nombre.',
  'identity.first.userNameHint': 'Letras sin acentos, cifras, puntos y guiones: nombre.apellido',
  'identity.first.userNameWrong':
    'Usa letras sin acentos, cifras, puntos y guiones, sin espacios: nombre.apellido',
  'identity.first.button': 'Crear la cuenta',
  'identity.accounts.title': 'Cuentas del equipo',
  'identity.accounts.intro':
    'Un enlace deja elegir contraseña una sola vez y vale 24 horas. Dalo en mano.',
  'identity.accounts.none': 'Todavía no hay nadie en el equipo.',
  'identity.accounts.person': 'Persona',
  'identity.accounts.roles': 'Funciones',
  'identity.accounts.way': 'Enlace de un solo uso',
  'identity.accounts.reset': 'Hacer un enlace',
  'identity.accounts.invite': 'Invitar',
  'identity.accounts.made': 'El enlace para {name} está listo',
  'identity.accounts.link': 'Enlace: solo se ve ahora',
  'identity.role.citizen-assistance-manager': 'Atención ciudadana',
  'identity.role.welcome': 'Acogida',
  'identity.role.supervisor': 'Supervisión',
  'identity.role.editor': 'Edición de contenidos',
  'identity.role.administrator': 'Administración',
};

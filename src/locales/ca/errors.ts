/** What happened + what to do + another way. One key for each refusal code. */
export const errors = {
  'errors.title': 'No ho hem pogut fer',
  'errors.not-found': 'Aquesta pàgina no existeix. Comproveu l’adreça o torneu a l’inici.',
  'errors.unexpected':
    'Ha fallat una cosa nostra. Torneu-ho a provar d’aquí a un moment o truqueu-nos.',
  'errors.invalid-request':
    'Alguna dada no és correcta: {field}. Corregiu-la i torneu-ho a enviar.',
  'errors.body-too-large': 'L’enviament és massa gran. Feu-lo més curt o veniu a l’oficina.',
  'errors.not-json': 'Cal enviar les dades en JSON.',
  'errors.cross-site':
    'La petició ve d’una altra web. Obriu la pàgina de nou i torneu-ho a provar.',
  'errors.too-many-requests':
    'Hi ha massa peticions seguides. Espereu {seconds} segons i torneu-ho a provar.',
  'errors.sign-in-needed': 'La sessió s’ha acabat. Torneu a entrar.',
  'errors.not-allowed': 'No teniu permís per fer això. Demaneu-lo a qui administra el sistema.',
  'errors.unknown-key': 'Aquesta clau no és vàlida o s’ha retirat. Demaneu-ne una de nova.',
  'errors.unknown-site': 'No trobem aquesta oficina. Trieu-ne una de la llista.',
  'errors.unknown-procedure':
    'No trobem aquest tràmit. Busqueu-lo amb altres paraules o demaneu torn sense tràmit.',
  'errors.unknown-service':
    'Aquesta oficina no té aquest servei. Trieu-ne un altre o una altra oficina.',
  'errors.unknown-language': 'No tenim aquesta llengua.',
  'errors.site-closed': '{site} és tancada ara. {opens}',
  'errors.idempotency-key-reused':
    'Aquesta clau ja s’ha fet servir amb unes altres dades. Envieu-ne una de nova.',
  'errors.unknown-ticket': 'No trobem aquest torn. Comproveu l’enllaç o demaneu-ho a l’entrada.',
  'errors.ticket-ended': 'Aquest torn ja s’ha acabat.',
  'errors.ticket-already-kept':
    'Ja us hem guardat el lloc una vegada. Si necessiteu més temps, digueu-ho a l’entrada.',
  'errors.ticket-called': 'Ja us criden. Aneu a {place}.',
  'errors.bad-email': 'Aquesta adreça no sembla correcta. Ha de ser com nom@exemple.cat.',
  'errors.bad-phone':
    'Aquest telèfon no sembla correcte. Escriviu les xifres, amb el prefix si és de fora.',
  'errors.offer-gone':
    'Aquesta persona ja no t’espera: ho ha agafat algú altre o s’ha acabat el temps.',
  'errors.work-changed':
    'Això ha canviat mentre ho miraves. Ho tens actualitzat: torna-ho a mirar.',
  'errors.work-not-yours': 'Ara ho porta una altra persona.',
  'errors.wrong-state': 'Ara no es pot fer: {state}.',
  'errors.position-taken': 'En aquesta posició ja hi ha {name}. Tria’n una altra.',
  'errors.unknown-position': 'No trobem aquesta posició. Tria’n una de la llista.',
  'errors.position-needed': 'Tria primer on seus.',
  'errors.already-attending': 'Ja atens una persona. Acaba o aparca abans.',
  'errors.unknown-work': 'No trobem aquest torn.',
  'errors.unknown-staff': 'No trobem aquesta persona de l’equip.',
  'errors.unknown-contact': 'No trobem aquest contacte.',
  'errors.contact-ended': 'Aquest contacte ja s’ha tancat.',
  'errors.unknown-question': 'No trobem aquesta pregunta del contacte.',
  'errors.unknown-citizen': 'No trobem aquesta persona.',
  'errors.purpose-needed': 'Digues per a què has de mirar aquesta fitxa.',
  'errors.bad-identity-number':
    'Aquest número no quadra{expected, select, unknown {} other {: amb aquestes xifres hauria d’acabar en {expected}}}. Comprova’l o tria un altre document.',
  'errors.already-linked': 'Aquest contacte ja és d’una persona. Desfés-ho abans.',
  'errors.not-linked': 'Aquest contacte no és de ningú.',
  'errors.bad-credentials':
    'El nom o la contrasenya no són correctes. Torna-ho a provar o demana una contrasenya nova.',
  'errors.account-locked':
    'Hi ha hagut massa intents. Torna-ho a provar d’aquí a {seconds} segons o demana una contrasenya nova.',
  'errors.weak-password':
    'La contrasenya ha de tenir com a mínim 12 caràcters i no ser de les més comunes.',
  'errors.reset-expired': 'Aquest enllaç ja no serveix. Demana’n un de nou.',
} as const;

/** What is wrong in a council's files, and what a council refuses. Field names stay as written. */
export const council = {
  'council.problem.title': 'Els fitxers de l’ajuntament tenen errors',
  'council.problem.file-missing':
    'Falta aquest fitxer. Creeu-lo seguint l’exemple de docs/operations/council-as-data.md.',
  'council.problem.file-unknown':
    'Cap fitxer d’un ajuntament no es diu així. Canvieu-li el nom o traieu-lo de la carpeta.',
  'council.problem.file-unreadable':
    'No es pot llegir ({reason}). Comproveu que existeix i que en teniu permís.',
  'council.problem.yaml-syntax':
    'El YAML no és correcte a la línia {line}, columna {column} ({reason}). Comproveu el sagnat, les cometes i els dos punts.',
  'council.problem.missing-field': 'Falta aquest camp.',
  'council.problem.unknown-field':
    'El camp {name} no existeix. Comproveu com s’escriu o traieu-lo.',
  'council.problem.wrong-type': 'El valor ha de ser de tipus {expected}.',
  'council.problem.not-one-of': 'El valor ha de ser un d’aquests: {allowed}.',
  'council.problem.wrong-format': '«{found}» no té el format que cal ({format}).',
  'council.problem.too-small': 'És massa petit o massa curt: el mínim és {minimum}.',
  'council.problem.too-big': 'És massa gran o massa llarg: el màxim és {maximum}.',
  'council.problem.language-missing':
    'Falta el text en la llengua {language}. Escriviu-lo en totes les llengües de council.yaml.',
  'council.problem.language-unknown':
    'La llengua {language} no és a council.yaml. Afegiu-la-hi o traieu-ne el text.',
  'council.problem.letter-forbidden':
    'La lletra {letter} es confon amb una altra o amb una xifra. Trieu-ne una que no sigui I, O, Q, B ni S.',
  'council.problem.hours-order': 'Les hores {span} no van en ordre o se solapen amb les anteriors.',
  'council.problem.repeated': '{value} ja hi és. Ha de ser únic.',
  'council.problem.unknown-reference':
    '«{value}» no existeix ({kind}). Comproveu com s’escriu o definiu-lo.',
  'council.problem.time-zone-unknown':
    'No hi ha cap zona horària {zone}. Escriviu-la com Europe/Madrid.',
  'council.problem.holiday-outside-years':
    'L’any {year} no és a publishedYears. Afegiu-l’hi quan el calendari oficial estigui publicat.',
  'council.problem.period-order': 'El període acaba el {to}, abans de començar el {from}.',
  'council.problem.calendar-needed':
    'El rellotge {clock} necessita un calendari. Poseu a calendar un id de calendars.yaml.',
  'council.problem.calendar-not-used':
    'El rellotge {clock} no fa servir cap calendari. Traieu el camp calendar.',
  'council.problem.no-service-for-class':
    'Cap servei amb assignedByClass no atén la classe {attentionClass}. Afegiu-n’hi un o escriviu service al tràmit.',
  'council.problem.service-not-needed':
    'El tràmit no es fa en cap oficina. Traieu el servei {service} o afegiu-hi el canal on-site.',
  'council.problem.remote-identification-missing':
    'Té canals a distància. Digueu com s’hi identifica la persona.',
  'council.problem.remote-identification-not-used': 'No té cap canal a distància. Poseu-hi null.',
  'council.problem.not-invented':
    'En un ajuntament de demostració tothom és inventat. Poseu invented: true a {user}, o useu un ajuntament real.',
  'council.problem.answer': 'La resposta té un error: {problem} {detail}.',
  'errors.council-not-valid':
    'Els fitxers de l’ajuntament tenen {problems, plural, one {# error} other {# errors}}. El primer: {file}, {field}. Corregiu-los i torneu-ho a provar.',
  'errors.council-already-loaded':
    'Aquesta base de dades és de {loaded} i s’ha demanat {wished}. Useu una altra carpeta de dades (CONNECTA_DATA) o traieu COUNCIL.',
  'errors.council-not-loaded':
    'Encara no hi ha cap ajuntament. Carregueu-ne un amb COUNCIL o creeu-lo a la primera pàgina.',
  'errors.procedure-number-taken':
    'El tràmit {number} és {kept} i l’historial hi fa referència. No li canvieu l’slug a {wished}: feu servir un número nou.',
  'errors.service-letter-taken':
    'La lletra {letter} és del servei {kept}. Trieu-ne una altra per a {wished}.',
  'errors.answer-version-fixed':
    'La resposta del tràmit {procedure} ja està publicada amb la versió {version}. Per canviar-la, pugeu-ne la versió.',
  'errors.procedure-number-fixed':
    'El tràmit {slug} té el número {kept} i l’historial hi fa referència. No el canvieu a {wished}.',
  'errors.council-changed':
    'Algú ha canviat l’ajuntament mentre l’editaves. Torna’l a obrir i repeteix el canvi.',
  'errors.export-folder-not-empty':
    'La carpeta {folder} no és buida. Trieu-ne una de nova perquè no s’hi barregin fitxers vells.',
} as const;

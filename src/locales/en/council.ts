import type { council as source } from '../ca/council.ts';

export const council: Record<keyof typeof source, string> = {
  'council.problem.title': 'The council’s files have errors',
  'council.problem.file-missing':
    'This file is missing. Create it after the example in docs/operations/council-as-data.md.',
  'council.problem.file-unknown':
    'No file of a council has this name. Rename it or take it out of the folder.',
  'council.problem.file-unreadable':
    'It cannot be read ({reason}). Check that it exists and that you may read it.',
  'council.problem.yaml-syntax':
    'The YAML is wrong on line {line}, column {column} ({reason}). Check indentation, quotes and colons.',
  'council.problem.missing-field': 'This field is missing.',
  'council.problem.unknown-field': 'There is no field {name}. Check its spelling or remove it.',
  'council.problem.wrong-type': 'The value must be of type {expected}.',
  'council.problem.not-one-of': 'The value must be one of: {allowed}.',
  'council.problem.wrong-format': '“{found}” does not have the needed format ({format}).',
  'council.problem.too-small': 'It is too small or too short: the minimum is {minimum}.',
  'council.problem.too-big': 'It is too big or too long: the maximum is {maximum}.',
  'council.problem.language-missing':
    'The text in language {language} is missing. Write it in every language of council.yaml.',
  'council.problem.language-unknown':
    'Language {language} is not in council.yaml. Add it there or remove the text.',
  'council.problem.letter-forbidden':
    'Letter {letter} looks or sounds like another or like a figure. Choose one other than I, O, Q, B or S.',
  'council.problem.hours-order': 'The hours {span} are out of order or overlap the ones before.',
  'council.problem.repeated': '{value} is already there. It must be unique.',
  'council.problem.unknown-reference':
    '“{value}” does not exist ({kind}). Check its spelling or define it.',
  'council.problem.time-zone-unknown': 'There is no time zone {zone}. Write it like Europe/Madrid.',
  'council.problem.holiday-outside-years':
    'Year {year} is not in publishedYears. Add it once the official calendar is published.',
  'council.problem.period-order': 'The period ends on {to}, before it starts on {from}.',
  'council.problem.calendar-needed':
    'Clock {clock} needs a calendar. Put an id of calendars.yaml in calendar.',
  'council.problem.calendar-not-used': 'Clock {clock} uses no calendar. Remove the field calendar.',
  'council.problem.no-service-for-class':
    'No service with assignedByClass takes class {attentionClass}. Add one or write service in the procedure.',
  'council.problem.service-not-needed':
    'The procedure is not done at any office. Remove the service {service} or add the channel on-site.',
  'council.problem.remote-identification-missing':
    'It has remote channels. Say how the person is identified there.',
  'council.problem.remote-identification-not-used': 'It has no remote channel. Write null.',
  'council.problem.not-invented':
    'In a demonstration council everybody is invented. Write invented: true for {user}, or use a real council.',
  'council.problem.answer': 'The answer has an error: {problem} {detail}.',
  'errors.council-not-valid':
    'The council’s files have {problems, plural, one {# error} other {# errors}}. The first: {file}, {field}. Correct them and try again.',
  'errors.council-already-loaded':
    'This database belongs to {loaded} and {wished} was asked for. Use another data folder (CONNECTA_DATA) or remove COUNCIL.',
  'errors.council-not-loaded':
    'There is no council yet. Load one with COUNCIL or create it on the first page.',
  'errors.procedure-number-taken':
    'Procedure {number} is {kept} and the history refers to it. Do not change its slug to {wished}: use a new number.',
  'errors.service-letter-taken':
    'Letter {letter} belongs to service {kept}. Choose another for {wished}.',
  'errors.answer-version-fixed':
    'The answer of procedure {procedure} is already published as version {version}. To change it, raise the version.',
  'errors.procedure-number-fixed':
    'Procedure {slug} has number {kept} and the history refers to it. Do not change it to {wished}.',
  'errors.council-changed':
    'Somebody changed the council while you were editing it. Open it again and repeat the change.',
  'errors.export-folder-not-empty':
    'The folder {folder} is not empty. Choose a new one, so that old files do not mix in.',
};

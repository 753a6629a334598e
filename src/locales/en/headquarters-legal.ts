import type { headquartersLegal as source } from '../ca/headquarters-legal.ts';

export const headquartersLegal: Record<keyof typeof source, string> = {
  'headquarters.privacy.title': 'Data protection',
  'headquarters.privacy.lead': 'To ask or to take a turn you need not tell us who you are.',
  'headquarters.privacy.who': 'Who answers for it',
  'headquarters.privacy.whoText':
    '{council} is the controller of the data. For any question, write to {address}.',
  'headquarters.privacy.what': 'Which data we use',
  'headquarters.privacy.what.visit': 'If you read these pages: none that identify you.',
  'headquarters.privacy.what.turn':
    'If you take a turn: the number, the office, the service, the hour and the language. Names are never on the screens.',
  'headquarters.privacy.what.notice':
    'If you want to be told: the e-mail or phone you give us, only to tell you.',
  'headquarters.privacy.what.contact':
    'If we attend you: what you asked, what we answered and the result. Who you are is noted only if the procedure needs it.',
  'headquarters.privacy.why': 'Why we may',
  'headquarters.privacy.whyText':
    'Attending citizens is a task in the public interest (Regulation EU 2016/679, article 6.1.e). Messages, only if you ask for them (article 6.1.a).',
  'headquarters.privacy.cookies': 'Cookies',
  'headquarters.privacy.cookiesText':
    'Only the necessary ones: the appearance you chose and, if you have one, the session. We do not follow you and load nothing from other sites.',
  'headquarters.privacy.share': 'Who we give them to',
  'headquarters.privacy.shareText':
    'No one, unless a law orders it. They do not leave the European Union.',
  'headquarters.privacy.rights': 'Your rights',
  'headquarters.privacy.rightsText':
    'You can ask to see your data, correct them, erase them, limit their use or object. You can also know who has read them and why. Write to {address} or come to the office.',
  'headquarters.privacy.complain':
    'If you disagree, you can complain to your data protection authority.',

  'headquarters.accessibility.title': 'Accessibility statement',
  'headquarters.accessibility.lead':
    '{council} wants everyone to be able to use these headquarters, in accordance with Directive (EU) 2016/2102 and the law that applies it.',
  'headquarters.accessibility.scope': 'This statement applies to {address}.',
  'headquarters.accessibility.status': 'Compliance status',
  'headquarters.accessibility.statusText':
    'This website is partially compliant with EN 301 549 (WCAG 2.2, level AA), due to the exceptions listed below.',
  'headquarters.accessibility.missing': 'Content that is not accessible',
  'headquarters.accessibility.missing.audit':
    'Nobody from outside has reviewed it yet, nor people who use screen readers every day.',
  'headquarters.accessibility.missing.easy': 'Not every procedure has an easy-reading version.',
  'headquarters.accessibility.missing.sign': 'There are no answers in sign language.',
  'headquarters.accessibility.missing.languages':
    'Some texts are not in every language; then we say so.',
  'headquarters.accessibility.missing.videos':
    'The presentation videos are on another site and we cannot guarantee their accessibility.',
  'headquarters.accessibility.prepared': 'Preparation of this statement',
  'headquarters.accessibility.preparedText':
    'It was prepared on {date} by self-assessment: automatic tests on every page, keyboard, contrast and use without JavaScript.',
  'headquarters.accessibility.contact': 'Feedback and contact',
  'headquarters.accessibility.contactText':
    'If you find a barrier or need some content in another form, write to {address} or call {number}.',
  'headquarters.accessibility.complain': 'If the answer does not satisfy you',
  'headquarters.accessibility.complainText':
    'You can complain to {council}, at the office or in writing. If there is no answer or you disagree, you can go to the body that enforces web accessibility or to the ombudsman.',
  'headquarters.accessibility.help': 'What you can change',
  'headquarters.accessibility.helpText':
    'At the foot of each page you can choose a light, dark or high-contrast look. Everything works with the keyboard, with letters at 200% and without JavaScript.',

  'headquarters.about.title': 'About this service',
  'headquarters.about.lead':
    '{council} attends you with the same answer on every way: office, phone, e-mail and web.',
  'headquarters.about.promises': 'What we commit to',
  'headquarters.about.videos': 'Presentation videos',
  'headquarters.about.videosText': 'They open on another site, which has its own privacy rules.',
  'headquarters.about.video': 'Presentation video in {language}',
  'headquarters.about.time': 'Official date and time',
  'headquarters.about.timeText': '{date}, {time} ({zone})',
  'headquarters.about.software': 'The software',
  'headquarters.about.softwareText':
    'Connecta is free software under the EUPL 1.2 licence: any council can use it and improve it.',
};

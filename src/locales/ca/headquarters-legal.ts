/** Privacy notice, accessibility statement, about. */
export const headquartersLegal = {
  'headquarters.privacy.title': 'Protecció de dades',
  'headquarters.privacy.lead': 'Per preguntar i per agafar torn no cal que ens digueu qui sou.',
  'headquarters.privacy.who': 'Qui en respon',
  'headquarters.privacy.whoText':
    '{council} és responsable de les dades. Per a qualsevol dubte, escriviu a {address}.',
  'headquarters.privacy.what': 'Quines dades fem servir',
  'headquarters.privacy.what.visit': 'Si consulteu aquestes pàgines: cap que us identifiqui.',
  'headquarters.privacy.what.turn':
    'Si agafeu torn: el número, l’oficina, el servei, l’hora i la llengua. El nom no surt mai a les pantalles.',
  'headquarters.privacy.what.notice':
    'Si voleu que us avisem: el correu o el telèfon que ens doneu, només per avisar-vos.',
  'headquarters.privacy.what.contact':
    'Si us atenem: què heu preguntat, què us hem respost i el resultat. Només hi posem qui sou si el tràmit ho demana.',
  'headquarters.privacy.why': 'Per què podem',
  'headquarters.privacy.whyText':
    'Atendre la ciutadania és una missió d’interès públic (Reglament UE 2016/679, article 6.1.e). Els avisos, només si els demaneu (article 6.1.a).',
  'headquarters.privacy.cookies': 'Galetes',
  'headquarters.privacy.cookiesText':
    'Només les necessàries: l’aspecte que heu triat i, si en teniu, la sessió. No us seguim i no carreguem res d’altres webs.',
  'headquarters.privacy.share': 'A qui les donem',
  'headquarters.privacy.shareText':
    'A ningú, si no ho mana una llei. No surten de la Unió Europea.',
  'headquarters.privacy.rights': 'Els vostres drets',
  'headquarters.privacy.rightsText':
    'Podeu demanar veure les vostres dades, corregir-les, esborrar-les, limitar-ne l’ús o oposar-vos-hi. També podeu saber qui les ha consultades i per a què. Escriviu a {address} o veniu a l’oficina.',
  'headquarters.privacy.complain':
    'Si no hi esteu d’acord, podeu reclamar a l’autoritat de protecció de dades que us correspongui.',

  'headquarters.accessibility.title': 'Declaració d’accessibilitat',
  'headquarters.accessibility.lead':
    '{council} vol que tothom pugui fer servir aquesta seu, d’acord amb la Directiva (UE) 2016/2102 i la llei que l’aplica.',
  'headquarters.accessibility.scope': 'Aquesta declaració val per a {address}.',
  'headquarters.accessibility.status': 'Situació de compliment',
  'headquarters.accessibility.statusText':
    'Aquest lloc web és parcialment conforme amb la norma EN 301 549 (WCAG 2.2, nivell AA), per les excepcions que hi ha a continuació.',
  'headquarters.accessibility.missing': 'Contingut no accessible',
  'headquarters.accessibility.missing.audit':
    'Encara no l’ha revisat ningú de fora, ni persones que fan servir lectors de pantalla cada dia.',
  'headquarters.accessibility.missing.easy':
    'No tots els tràmits tenen una versió de lectura fàcil.',
  'headquarters.accessibility.missing.sign': 'No hi ha respostes en llengua de signes.',
  'headquarters.accessibility.missing.languages':
    'Alguns textos no són en totes les llengües; llavors ho diem.',
  'headquarters.accessibility.missing.videos':
    'Els vídeos de presentació són en una altra web i no en podem garantir l’accessibilitat.',
  'headquarters.accessibility.prepared': 'Preparació d’aquesta declaració',
  'headquarters.accessibility.preparedText':
    'Es va fer el {date} amb una autoavaluació: proves automàtiques a cada pàgina, teclat, contrast i ús sense JavaScript.',
  'headquarters.accessibility.contact': 'Observacions i contacte',
  'headquarters.accessibility.contactText':
    'Si trobeu una barrera o necessiteu un contingut d’una altra manera, escriviu a {address} o truqueu al {number}.',
  'headquarters.accessibility.complain': 'Si la resposta no us satisfà',
  'headquarters.accessibility.complainText':
    'Podeu presentar una reclamació a {council}, a l’oficina o per escrit. Si no us responen o no hi esteu d’acord, podeu anar a l’organisme que controla l’accessibilitat web o a la defensoria de la ciutadania.',
  'headquarters.accessibility.help': 'El que podeu canviar',
  'headquarters.accessibility.helpText':
    'Al peu de cada pàgina podeu triar fons clar, fosc o alt contrast. Tot funciona amb teclat, amb la lletra al 200 % i sense JavaScript.',

  'headquarters.about.title': 'Sobre aquest servei',
  'headquarters.about.lead':
    '{council} us atén amb la mateixa resposta per tots els camins: oficina, telèfon, correu i web.',
  'headquarters.about.promises': 'A què ens comprometem',
  'headquarters.about.videos': 'Vídeos de presentació',
  'headquarters.about.videosText':
    'S’obren en una altra web, que té les seves normes de privacitat.',
  'headquarters.about.video': 'Vídeo de presentació en {language}',
  'headquarters.about.time': 'Data i hora oficials',
  'headquarters.about.timeText': '{date}, {time} ({zone})',
  'headquarters.about.software': 'El programa',
  'headquarters.about.softwareText':
    'Connecta és programari lliure amb llicència EUPL 1.2: qualsevol ajuntament el pot fer servir i millorar.',
} as const;

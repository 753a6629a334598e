/**
 * Words that say nothing about which procedure is meant, in bare form. One list for the three
 * languages, because people mix them. Verbs of wishing are here; verbs of doing (pay, lose) are not.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    // Catalan
    'a al als amb aquest aquesta aixo cal com de del dels des el els em en ens es esta estic et fa fer fins ha he hem hi ho i jo la les li lo meu meva meves meus mes molt nos o on per pel pels perque pot puc que qui quin quina se ser si soc son sobre tinc un una uns unes us va vaig vol volem vull voldria necessito necessitem sisplau plau hola bon dia',
    // Spanish
    'ante con como cual cuando de desde el ella en es esta este esto estoy favor hacer hago hay las le les lo los mas me mi mis muy nos para pero por puedo que quien quiero quisiera necesito se si soy su sus te tengo tiene tu un una unas unos usted y ya buenos dias donde tenemos queremos',
    // English
    'a am an and are at be can could do does for from get got have how i if in is it me my need of on or our please the their there this to want was we what when where which with would you your id hello',
  ].flatMap((words) => words.split(' ')),
);

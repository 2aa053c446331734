/** Files as people format them: each of these in LF, CRLF, with a BOM, without a last line break. */
const files: readonly string[] = [
  'format: limpide/1\nlanguage: fr\n',
  '# Mon offre\n\nformat:   limpide/1   # ne pas toucher\nlanguage:  fr\n\n\n# Moi\nmaker:\n    name: Zoé\n    # son métier\n    craft:   céramiste   # oui\n\npitch_before: "bols"\n',
  '---\nformat: limpide/1\nmaker: {name: Zoé, craft: "céramiste", limits: [a, b]} # en ligne\nclients:\n- id: c1\n  who: dame au sac rouge\n-   id: c2\n    who: Paul   # mon voisin\n- {id: c3, who: Jo}\n',
  '{"format": "limpide/1", "language": "fr", "maker": {"name": "Zoé", "limits": []}}\n',
  'format: limpide/1\npassion:\n  spark: |\n    La terre\n\n    qui tourne\n\n  infuses:\n  - le calme\n  -   la patience # surtout\n\n  # à revoir\n  refuses: []\nservice:\n  past: {text: plié\n     sur deux}\n',
  "format: 'limpide/1'\nmaker:\n  name:\n    Zoé\n  craft: un texte\n    sur deux lignes\n  not_for: 'l''autre'\n\n\n\nservice:\n  past:\n    text: >\n      plié\n      ici\n\n\n  present:\n    text: |+\n      gardé\n\n  future: {}\n",
  'format: limpide/1\nclients:\n\n  # la première\n  - id: c1\n\n    who: Claire\n\n  # la deuxième\n  - id: c2\n    bought: [vase,\n      bol, ]\n    why:\n\nevidence:\n  -\n    id: e1\n    words: "un\n      deux"\n  - id: e2 # note\n    words: | # dans ses mots\n      ligne\n# fin\n',
  'pitch_before: x\nformat: limpide/1\nlanguage: fr\nend: {answers: 3}\n# après\n',
  'format: limpide/1\nanswers:\n  "clé à part": oui\n  \'autre\' : non\n  q-3:    3\nprogress:\n  answered: [a, b, c]\n  parked: {x: {y: [1, 2]}, z: ""}\n',
  'maker:\n        name: Zoé\n        limits:\n                - un\n                - deux # 2\n                -\n                - quatre\nformat: limpide/1',
  'stories:\n- id: s1\n  before: "«\u00a0avant\u00a0»"\n  # entre deux\n  moment: |2-\n     décalé\n    moins\n  after: fin\n- id: s2\n\n\n# dernière section\nprice:\n- what: bol\n  amount: 48\n  worth:   "48 € : c\'est peu"\n',
];

export const handWritten: readonly string[] = files.flatMap((file) => [
  file,
  file.replaceAll('\n', '\r\n'),
  `\ufeff${file}`,
  file.replace(/\n+$/, ''),
]);

/** The directions of the house; `docs/architecture.md` says why. Each comment tells what to do instead. */
const apps = ['audience', 'screen', 'console', 'studio']

const onlyIn = (library, places, comment) => ({
  name: `one-owner-of-${library.replace(/\W/g, '-')}`,
  comment,
  severity: 'error',
  from: { path: '^(client|server|shared)/', pathNot: places },
  to: { path: `node_modules/${library}(/|$)` },
})

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one file, or hide a third: move the shared part into its own.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'shared-is-closed',
      comment: 'shared/ imports nothing of server or client: pass what it needs as an argument.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(server|client|test)/' },
    },
    {
      name: 'server-and-client-are-strangers',
      comment: 'They meet in shared/protocol: put the type or the rule there.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^client/' },
    },
    {
      name: 'client-and-server-are-strangers',
      comment: 'They meet in shared/protocol: put the type or the rule there.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/' },
    },
    ...apps.map((app) => ({
      name: `${app}-is-a-stranger-to-the-other-apps`,
      comment: 'What two apps need belongs in client/connection or shared/ui.',
      severity: 'error',
      from: { path: `^client/${app}/` },
      to: { path: `^client/(${apps.filter((other) => other !== app).join('|')})/` },
    })),
    {
      name: 'slide-kinds-are-strangers',
      comment: 'What two kinds need belongs in shared/slides/parts or beside config-parts.ts.',
      severity: 'error',
      from: { path: '^shared/slides/([^/]+)/' },
      to: { path: '^shared/slides/[^/]+/', pathNot: '^shared/slides/($1|parts)/' },
    },
    {
      name: 'pure-code-knows-no-views',
      comment: 'A .ts under shared is pure; what needs React belongs in a .tsx.',
      severity: 'error',
      from: { path: '^shared/.*\\.ts$' },
      to: { path: '(\\.tsx$|node_modules/(react|react-dom|framer-motion)/)' },
    },
    {
      name: 'commands-know-no-transport',
      comment: 'A command takes LiveDeps; let realtime or http call it.',
      severity: 'error',
      from: { path: '^server/(sessions|giveaways|decks|members|exports|prospects)/' },
      to: { path: '^server/(realtime|http)/' },
    },
    {
      name: 'http-and-realtime-are-strangers',
      comment: 'HTTP reaches the live side through server/live-port.ts.',
      severity: 'error',
      from: { path: '^server/(http|realtime)/' },
      to: { path: '^server/(http|realtime)/', pathNot: '^server/$1/' },
    },
    {
      name: 'phones-carry-no-schemas',
      comment:
        'The phone loads views only; put the small pure function a view needs into a file of its own beside the kind.',
      severity: 'error',
      from: { path: '^(client/audience/|shared/slides/.*/audience\\.tsx$)' },
      to: {
        path: '(node_modules/(zod|radix-ui|@radix-ui)|^shared/slides/slide-kinds\\.ts$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'marking-is-the-servers',
      comment:
        'The lists of obscenities weigh much and are nobody else’s business: send the mark, not the list.',
      severity: 'error',
      from: { path: '^(client/|shared/(slides|ui|text|protocol)/)' },
      to: { path: '^shared/core/moderation/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'grouping-is-the-servers',
      comment: 'Stemmers weigh much: groups are made by the server, and everybody else gets grouped counts.',
      severity: 'error',
      from: { path: '^(client/|shared/(slides|ui|text|protocol)/)' },
      to: {
        path: '^shared/core/grouping/',
        pathNot: '^shared/core/grouping/(grouped-counts|merges)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    onlyIn('@orama/stemmers', '^shared/core/grouping/', 'Ask shared/core/grouping/group-texts.ts.'),
    onlyIn('obscenity', '^shared/core/moderation/', 'Ask shared/core/moderation/mark-text.ts.'),
    onlyIn(
      'socket.io',
      '^server/realtime/',
      'Only server/realtime speaks Socket.IO: add a request to the table or a method to PublishPort.',
    ),
    onlyIn(
      'socket.io-client',
      '^(client/connection|server/rehearsal)/',
      'Only client/connection holds a socket, and the simulated audience: use their stores.',
    ),
    onlyIn(
      'express',
      '^server/http/',
      'Only server/http speaks HTTP: write a command and call it from a route.',
    ),
    onlyIn('kysely', '^server/store/', 'Only server/store speaks SQL: add a method to the Store interface.'),
    onlyIn('pg', '^server/store/', 'Only server/store speaks SQL: add a method to the Store interface.'),
    onlyIn(
      'better-sqlite3',
      '^server/store/',
      'Only server/store speaks SQL: add a method to the Store interface.',
    ),
    onlyIn('sharp', '^server/decks/', 'Images are re-encoded where they are stored.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^dist|^\\.tsbuild)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}

/** Loaded after the first paint: animations, exits, hover and tap, and layout changes (the leaderboard's rows). */
export { domMax as default } from 'framer-motion'

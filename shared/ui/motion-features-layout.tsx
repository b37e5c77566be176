/** The same and layout changes and drag: rows that trade places, which the leaderboard and the screen need. */
export { domMax as default } from 'framer-motion'

/** Loaded after the first paint: animations, exits, hover and tap. */
export { domAnimation as default } from 'framer-motion'

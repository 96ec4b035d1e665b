/**
 * The colours of the block. It brings its own paper, so that a client which inverts colours inverts text and paper
 * alike. The link is the one that can lose its paper, when somebody pastes it: its contrast is 4.5 on white and on black.
 */
export const mailColours = {
  paper: '#ffffff',
  ink: '#1f1f1f',
  soft: '#4a4a4a',
  link: '#1a7abf',
  line: '#767676',
} as const;

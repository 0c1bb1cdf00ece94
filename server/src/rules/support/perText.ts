export { perText } from '../../text/perText.ts';

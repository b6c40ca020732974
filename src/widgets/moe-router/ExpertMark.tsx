// An expert's number on its colour; of two with the same colour one is hatched.
import styles from './MoeRouter.module.css';

export function ExpertMark({ expert }: { expert: number }) {
  return (
    <span className={styles.mark} data-expert={expert % 8}>
      {expert}
    </span>
  );
}

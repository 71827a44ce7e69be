//! Holds the texts, answers questions, owns the threads.

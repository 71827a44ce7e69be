the-old-bridge = الجسر *القديم*
the-bridge-was-built-in = بُني الجسر في عام [1890](https://example.org/1890?a=1&b=2).[^plan]
length = يبلغ طوله **40 مترًا**.
visits = الزيارات
visits-day = اليوم
visits-monday = الاثنين
note-the-plan-is-in-the = المخطط محفوظ في المكتبة.
